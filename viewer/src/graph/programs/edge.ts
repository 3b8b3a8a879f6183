/**
 * Edges that show their sign twice: by colour, and solid, dashed or dotted. Sigma 3 has no dashes in its own line
 * program; this one follows its rectangle program (packages/sigma/src/rendering/programs/edge-rectangle) and adds
 * the distance along the edge in pixels, so that dashes keep their length at every zoom.
 * For pointing at, an edge is at least PICK_PX thick: a thin line would be hard to hit.
 */
import type { Attributes } from 'graphology-types';
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { EDGE_FRAGMENT_SHADER, edgeVertexShader } from './edge-shaders.ts';

const PICK_PX = 5;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = [
  'u_matrix',
  'u_zoomRatio',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_pixelRatio',
  'u_feather',
  'u_minEdgeThickness',
  'u_dimensions',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Length of dash and gap together, and the share that is drawn; a period of 0 is a solid line. */
export interface Dash {
  periodPx: number;
  share: number;
}

interface DashedEdge extends EdgeDisplayData {
  dash?: Dash;
}

export class SignedEdgeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<Uniform, N, E, G> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: edgeVertexShader(PICK_PX),
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_positionStart', size: 2, type: FLOAT },
        { name: 'a_positionEnd', size: 2, type: FLOAT },
        { name: 'a_normal', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_dash', size: 2, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_positionCoef', size: 1, type: FLOAT },
        { name: 'a_normalCoef', size: 1, type: FLOAT },
      ],
      // Two triangles: which end, which side.
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: DashedEdge,
  ): void {
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const length = Math.hypot(dx, dy);
    const scale = length > 0 ? (data.size || 1) / length : 0;
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        -dy * scale,
        dx * scale,
        floatColor(data.color),
        edgeIndex,
        data.dash?.periodPx ?? 0,
        data.dash?.share ?? 1,
      ],
      startIndex,
    );
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations: at }: Parameters<EdgeProgram<Uniform>['setUniforms']>[1],
  ) {
    const location = (name: Uniform) => at[name] ?? null;
    gl.uniformMatrix3fv(location('u_matrix'), false, params.matrix);
    gl.uniform1f(location('u_zoomRatio'), params.zoomRatio);
    gl.uniform1f(location('u_sizeRatio'), params.sizeRatio);
    gl.uniform1f(location('u_correctionRatio'), params.correctionRatio);
    gl.uniform1f(location('u_pixelRatio'), params.pixelRatio);
    gl.uniform1f(location('u_feather'), params.antiAliasingFeather);
    gl.uniform1f(location('u_minEdgeThickness'), params.minEdgeThickness);
    gl.uniform2f(location('u_dimensions'), params.width, params.height);
  }
}
