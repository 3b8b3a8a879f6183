/** GLSL of the signed edge. The thickness arithmetic is sigma's; `v_along` and `v_dash` are ours. */

/** Handed from one shader to the other. */
const VARYINGS = /* glsl */ `varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying float v_along;
varying vec2 v_dash;
`;

export const edgeVertexShader = (pickPx: number): string => /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
attribute vec2 a_dash;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;
uniform vec2 u_dimensions;

${VARYINGS}
const float bias = 255.0 / 254.0;

void main() {
  vec2 normal = a_normal * a_normalCoef;
  vec2 position = mix(a_positionStart, a_positionEnd, a_positionCoef);
  float normalLength = length(normal);
  vec2 unitNormal = normalLength > 0.0 ? normal / normalLength : vec2(0.0);

  float least = u_minEdgeThickness;
  #ifdef PICKING_MODE
  least = max(least, ${pickPx.toFixed(1)});
  #endif
  float pixelsThickness = max(normalLength, least * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(position + unitNormal * webGLThickness, 1.0)).xy, 0.0, 1.0);

  vec2 onScreen = (u_matrix * vec3(a_positionEnd - a_positionStart, 0.0)).xy * u_dimensions / 2.0;
  v_along = a_positionCoef * length(onScreen);
  v_dash = a_dash;
  v_thickness = webGLThickness / u_zoomRatio;
  v_normal = unitNormal;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

${VARYINGS}
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float dist = length(v_normal) * v_thickness;
  float fade = smoothstep(v_thickness - v_feather, v_thickness, dist);
  if (v_dash.x > 0.0) {
    float drawn = v_dash.x * v_dash.y;
    float at = mod(v_along, v_dash.x);
    fade = max(fade, smoothstep(drawn - 0.5, drawn + 0.5, at));
  }
  gl_FragColor = mix(v_color, vec4(0.0), fade);
  #endif
}
`;
