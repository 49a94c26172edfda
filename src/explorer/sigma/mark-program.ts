import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeKind } from '../../core/model/graph.ts';

/** The number by which the shader knows the shape of a kind. */
export const shapes: Readonly<Record<NodeKind, number>> = {
  person: 0,
  role: 1,
  country: 2,
  organization: 3,
  group: 4,
  statement: 5,
  document: 6,
};

/** What the reducer adds for this program. */
export interface MarkData {
  readonly shape: number;
  readonly paper: string;
  /** Colour of the ring around a selected node; that of the paper for none. */
  readonly ring: string;
}

// A quadrilateral around the node, wide enough for the ring; distances are in CSS pixels, y upwards.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_paper;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size / u_sizeRatio;
  vec2 at = a_corner * (radius * 1.5 + 6.0);
  gl_Position = vec4((u_matrix * vec3(a_position + at * 2.0 * u_correctionRatio, 1)).xy, 0, 1);
  v_at = at;
  v_radius = radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_paper = a_paper;
  v_paper.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
}`;

// Signed distance to the outline of each shape: circle, diamond, plate, hexagon, ring, speech leaf, page.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_paper;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
uniform float u_pixelRatio;

float box(vec2 p, vec2 half_, float r) {
  vec2 q = abs(p) - half_ + r;
  return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - r;
}
float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return (abs(p.x) + abs(p.y) - 1.12 * r) * 0.7071 - 0.08 * r;
  if (v_shape < 2.5) return box(p, vec2(1.14, 0.8) * r, 0.18 * r);
  if (v_shape < 3.5) return hexagon(p.yx, 0.84 * r) - 0.08 * r;
  if (v_shape < 4.5) return length(p) - r;
  if (v_shape < 5.5) {
    float corner = p.x < 0.0 && p.y < 0.0 ? 0.06 : 0.86;
    return box(p, vec2(0.92 * r), corner * r);
  }
  return max(box(p, vec2(0.76, 0.96) * r, 0.08 * r), (p.x + p.y - 1.24 * r) * 0.7071);
}
void main() {
  float d = outline(v_at, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = d > 2.0 ? vec4(0.0) : v_color;
  #else
  float soft = 0.7 / u_pixelRatio;
  float halo = min(2.0, 0.6 + v_radius * 0.16);
  vec4 color = v_color;
  // An unnamed group is hollow: nobody in particular.
  if (v_shape > 3.5 && v_shape < 4.5) {
    color = mix(v_color, v_paper, 1.0 - smoothstep(-soft, soft, d + max(2.0, v_radius * 0.34)));
  }
  color = mix(color, v_paper, smoothstep(-soft, soft, d));
  bool ringed = distance(v_ring.rgb, v_paper.rgb) > 0.01;
  if (ringed) color = mix(color, v_ring, smoothstep(-soft, soft, d - 2.0));
  float edge = ringed ? 4.5 : halo;
  gl_FragColor = mix(color, vec4(0.0), smoothstep(-soft, soft, d - edge));
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;

/** Draws every kind of node in its own shape, with a thin halo of paper that keeps it apart from the lines behind it. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;
    const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', ...color },
        { name: 'a_paper', ...color },
        { name: 'a_ring', ...color },
        { name: 'a_id', ...color },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<MarkData>): void {
    const values = [
      data.x,
      data.y,
      data.size,
      data.shape ?? 0,
      floatColor(data.color),
      floatColor(data.paper ?? '#ffffff'),
      floatColor(data.ring ?? '#ffffff'),
      nodeIndex,
    ];
    this.array.set(values, startIndex);
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
  ): void {
    const locations = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
    gl.uniform1f(locations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(locations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(locations.u_pixelRatio, params.pixelRatio);
    gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix);
  }
}
