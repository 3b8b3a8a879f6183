/**
 * Discs with a ring in the page's colour, so that they stand apart where they touch and lines end before them.
 * Sigma's circle program with another fragment shader; the ring's colour changes with the theme, so it is asked for.
 */
import type { Attributes } from 'graphology-types';
import { NodeCircleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { parseHex } from '../../theme/colour.ts';

const RING_PX = 1.5;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;

uniform float u_correctionRatio;
uniform vec3 u_ring;

void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float dist = length(v_diffVector) - v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = dist > 0.0 ? vec4(0.0) : v_color;
  #else
  float inner = smoothstep(-pixel * ${(RING_PX + 1).toFixed(1)}, -pixel * ${RING_PX.toFixed(1)}, dist);
  float outer = smoothstep(-pixel, 0.0, dist);
  gl_FragColor = mix(mix(v_color, vec4(u_ring, 1.0), inner), vec4(0.0), outer);
  #endif
}
`;

export function ringedNodeProgram(ringColour: () => string) {
  return class RingedNodeProgram<
    N extends Attributes = Attributes,
    E extends Attributes = Attributes,
    G extends Attributes = Attributes,
  > extends NodeCircleProgram<N, E, G> {
    override getDefinition() {
      const definition = super.getDefinition();
      return {
        ...definition,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        UNIFORMS: [...definition.UNIFORMS, 'u_ring'] as unknown as typeof definition.UNIFORMS,
      };
    }

    override setUniforms(params: RenderParams, info: Parameters<NodeCircleProgram['setUniforms']>[1]): void {
      super.setUniforms(params, info);
      const [r, g, b] = parseHex(ringColour());
      const at: Record<string, WebGLUniformLocation> = info.uniformLocations;
      info.gl.uniform3f(at.u_ring ?? null, r / 255, g / 255, b / 255);
    }
  };
}
