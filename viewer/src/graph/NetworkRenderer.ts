/**
 * The one holder of sigma, outside React (a renderer that a component owns is rebuilt whenever a prop changes its
 * identity). It is told what to show and reports what was pointed at. Positions come from the server: same data,
 * same picture. A lost WebGL context is survived by starting sigma anew on the same graph and camera.
 */
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphEdge, GraphNode, GraphView } from '../../../graph/server/api.ts';
import type { Direction } from '../i18n/types.ts';
import type { ColourBy } from '../state/view.ts';
import type { Palette } from '../theme/palette.ts';
import { frameOf } from './frame.ts';
import type { Point } from './geometry.ts';
import { FONT_FAMILY, TextWidths } from './labels/draw.ts';
import { cardBox, drawHoverCard, type HoverCard } from './labels/hover.ts';
import { drawMarks } from './marks.ts';
import { drawNames, type OverlayState } from './overlay.ts';
import { followPointer, type Handlers, type Hovered } from './pointer.ts';
import { SignedEdgeProgram } from './programs/edge.ts';
import { ringedNodeProgram } from './programs/node.ts';
import { coveredBy, legendInset, type Stage, spotOnEdge, stageOf } from './stage.ts';
import { edgeId, type Focus, focusOf, type Selection, stylist } from './style.ts';

export interface Scene {
  view: GraphView;
  palette: Palette;
  colourBy: ColourBy;
  dir: Direction;
  selection: Selection;
  names: (actor: GraphNode) => { main: string; other: string | null };
}

/** Below this many edges every one may carry its sign; above, only when zoomed in. */
const FEW_EDGES = 60;
const MARK_RATIO = 0.55;
/** What may lie over the picture: names keep clear of it. */
const COVERS = '.legend, .zoom, .ego';
/** Discs have their full size where the shorter side is at least this long. */
const FULL_SIZE_PX = 680;
const LEAST_FACTOR = 0.5;
const STAGE_PADDING_PX = 48;
const CONTEXT_RESTORE_MS = 250;

interface NodeLook {
  size: number;
  color: string;
  zIndex: number;
}
type Stylist = ReturnType<typeof stylist>;

export class NetworkRenderer {
  readonly #container: HTMLElement;
  readonly #handlers: Handlers;
  readonly #resized: ResizeObserver;
  #graph = new UndirectedGraph();
  #sigma: Sigma | null = null;
  #scene: Scene;
  #style: Stylist;
  #focus: Focus | null = null;
  #nodes = new Map<string, GraphNode>();
  #edges = new Map<string, GraphEdge>();
  #byWeight: string[] = [];
  #widths = new TextWidths(document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D);
  readonly #hovered: Hovered = { node: null, edge: null };
  #named: string[] = [];
  #revival: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, scene: Scene, handlers: Handlers) {
    this.#container = container;
    this.#handlers = handlers;
    this.#scene = scene;
    this.#style = stylist(scene.view, { ...scene, focus: null });
    this.#load();
    this.#start();
    this.#resized = new ResizeObserver(() => this.#sigma?.resize().setCustomBBox(this.#frame()).refresh());
    this.#resized.observe(container);
    // Widths measured before the font has come are wrong.
    void Promise.all([
      document.fonts.load(`400 13px ${FONT_FAMILY}`, 'سA'),
      document.fonts.load(`600 13px ${FONT_FAMILY}`, 'سA'),
    ]).then(() => {
      this.#widths.forget();
      this.#sigma?.scheduleRender();
    });
  }

  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before.view !== scene.view) this.#load();
    else this.#restyle();
    this.#sigma?.refresh();
  }

  /** Lets a camera move (camera.ts) act on the picture. */
  move(act: (sigma: Sigma) => void): void {
    if (this.#sigma) act(this.#sigma);
  }

  /** In pixels of the viewport, for tests that click. */
  nodePosition(id: string): Point | null {
    const at = this.#stage()?.node(id);
    return at ? this.#onPage(at) : null;
  }
  edgePosition(id: string): Point | null {
    const stage = this.#stage();
    const edge = this.#edges.get(id);
    const spot = stage && edge ? spotOnEdge(stage, edge, this.#nodes.keys(), this.#edges.values()) : null;
    return spot && this.#onPage(spot);
  }
  /** Actors whose names are drawn now. */
  get named(): readonly string[] {
    return this.#named;
  }

  kill(): void {
    clearTimeout(this.#revival);
    this.#resized.disconnect();
    this.#sigma?.kill();
    this.#sigma = null;
  }

  #load(): void {
    const { view } = this.#scene;
    this.#nodes = new Map(view.nodes.map((node) => [node.id, node]));
    this.#edges = new Map(view.edges.map((edge) => [edge.id, edge]));
    this.#byWeight = [...view.nodes]
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .map((node) => node.id);
    Object.assign(this.#hovered, { node: null, edge: null });
    this.#restyle();
    const graph = new UndirectedGraph();
    for (const { id, x, y } of view.nodes) graph.addNode(id, { x, y });
    for (const { id, a, b } of view.edges) {
      if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.addEdgeWithKey(id, a, b);
    }
    this.#graph = graph;
    this.#sigma?.setCustomBBox(this.#frame()).setGraph(graph);
  }

  #frame() {
    return frameOf(this.#scene.view.nodes, legendInset(this.#container));
  }

  #restyle(): void {
    this.#focus = focusOf(this.#scene.view, this.#scene.selection);
    this.#style = stylist(this.#scene.view, { ...this.#scene, focus: this.#focus });
  }

  #start(): void {
    const sigma = new Sigma(this.#graph, this.#container, {
      allowInvalidContainer: true, // the container may be hidden behind the table
      renderLabels: false, // see overlay.ts
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: STAGE_PADDING_PX,
      minEdgeThickness: 0.7,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      nodeProgramClasses: { circle: ringedNodeProgram(() => this.#scene.palette.page) },
      edgeProgramClasses: { line: SignedEdgeProgram },
      nodeReducer: (id) => this.#lookOf(id),
      edgeReducer: (id) => {
        const edge = this.#edges.get(id);
        return edge ? { type: 'line', ...this.#style.edge(edge) } : { hidden: true };
      },
      defaultDrawNodeHover: (ctx, data) => {
        const node = this.#nodes.get(String(data.key));
        if (!node) return;
        const width = this.#container.offsetWidth; // sigma draws its first frame before it is assigned
        const card = this.#cardOf(node, { x: data.x, y: data.y, radius: data.size });
        drawHoverCard(ctx, this.#widths, card, { ...this.#scene, width });
      },
    });
    sigma.setCustomBBox(this.#frame());
    sigma.on('afterRender', () => this.#drawOverlay());
    this.#listen(sigma);
    this.#sigma = sigma;
    sigma.refresh();
  }

  #lookOf(
    id: string,
  ): Partial<NodeLook & { x: number; y: number; type: string; hidden: boolean; highlighted: boolean }> {
    const node = this.#nodes.get(id);
    if (!node) return { x: 0, y: 0, hidden: true };
    const { selection } = this.#scene;
    const look = this.#style.node(node);
    const highlighted = selection.kind === 'actor' && selection.id === id;
    return {
      x: node.x,
      y: node.y,
      type: 'circle',
      highlighted,
      ...look,
      size: look.size * this.#screenFactor(),
    };
  }

  /** On a small screen discs are smaller, or they would cover each other. */
  #screenFactor(): number {
    const { offsetWidth, offsetHeight } = this.#container;
    return Math.min(1, Math.max(LEAST_FACTOR, Math.min(offsetWidth, offsetHeight) / FULL_SIZE_PX));
  }

  #listen(sigma: Sigma): void {
    followPointer(sigma, this.#hovered, (id) => this.#edges.get(id), this.#handlers);
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        if (this.#sigma === sigma) this.#revive();
      });
    }
  }

  #revive(): void {
    clearTimeout(this.#revival);
    this.#revival = setTimeout(() => {
      const camera = this.#sigma?.getCamera().getState();
      this.#sigma?.kill();
      this.#sigma = null;
      this.#start();
      if (camera) (this.#sigma as Sigma | null)?.getCamera().setState(camera);
    }, CONTEXT_RESTORE_MS);
  }

  #stage(): Stage | null {
    const sigma = this.#sigma;
    if (!sigma) return null;
    const over = this.#container.closest('.stage')?.querySelectorAll(COVERS) ?? [];
    const stage = stageOf(sigma, coveredBy(over, this.#container));
    const { selection, dir } = this.#scene;
    const at = selection.kind === 'actor' ? stage.node(selection.id) : null;
    const node = selection.kind === 'actor' ? this.#nodes.get(selection.id) : undefined;
    if (!at || !node) return stage;
    const card = cardBox(this.#widths, this.#cardOf(node, at), dir, stage.width);
    return { ...stage, covered: [...stage.covered, card] };
  }

  #cardOf(node: GraphNode, { x, y, radius }: Point & { radius: number }): HoverCard {
    return { x, y, radius, ...this.#scene.names(node) };
  }

  #drawOverlay(): void {
    const sigma = this.#sigma;
    const stage = this.#stage();
    if (!sigma || !stage) return;
    const canvases = sigma.getCanvases();
    const [marks, names] = [canvases.edgeLabels?.getContext('2d'), canvases.labels?.getContext('2d')];
    if (!marks || !names) return;
    // sigma clears this layer only where it draws edge labels itself
    marks.clearRect(0, 0, stage.width, stage.height);
    const state = this.#overlayState(sigma.getCamera().ratio);
    this.#named = drawNames(names, this.#widths, stage, state, drawMarks(marks, stage, state));
  }

  #overlayState(ratio: number): OverlayState {
    const { view, palette, dir, selection, names } = this.#scene;
    const marked = new Set<string>(this.#hovered.edge === null ? [] : [this.#hovered.edge]);
    const chosen = new Set<string>();
    // Their card says their name.
    const carded = new Set<string>(this.#hovered.node === null ? [] : [this.#hovered.node]);
    if (selection.kind === 'actor') carded.add(selection.id);
    if (selection.kind === 'pair') {
      marked.add(edgeId(selection.a, selection.b));
      chosen.add(selection.a).add(selection.b);
    }
    const hovered = this.#hovered.edge === null ? undefined : this.#edges.get(this.#hovered.edge);
    if (hovered) chosen.add(hovered.a).add(hovered.b);
    if (this.#hovered.node !== null) {
      const around = this.#hovered.node;
      for (const edge of view.edges) if (edge.a === around || edge.b === around) marked.add(edge.id);
    }
    return {
      view,
      palette,
      dir,
      nameOf: (id) => {
        const node = this.#nodes.get(id);
        return node ? names(node).main : id;
      },
      nodesByWeight: this.#byWeight,
      focusNodes: this.#focus?.nodes ?? null,
      focusEdges: this.#focus?.edges ?? null,
      chosen,
      carded,
      markedEdges: marked,
      markAll: ratio < MARK_RATIO || view.edges.length <= FEW_EDGES,
    };
  }

  #onPage({ x, y }: Point): Point {
    const { left, top } = this.#container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }
}
