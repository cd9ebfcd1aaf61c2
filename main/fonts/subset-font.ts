/** The part of a font file that some characters need, cut out by HarfBuzz compiled to WebAssembly. */
import { mustHaveWebAssembly, readShipped } from "../files/program-error.ts";

/** The functions of `hb-subset.h` that are used here; pointers and handles are numbers, 0 is failure. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_or_fail(face: number, input: number): number;
  hb_face_reference_blob(face: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
}

/** `HB_MEMORY_MODE_WRITABLE` and `HB_SUBSET_SETS_LAYOUT_FEATURE_TAG`. */
const WRITABLE = 2;
const LAYOUT_FEATURES = 6;

/**
 * A font file of the same kind that has those characters and all that shaping may make of them; the same bytes for the
 * same input.
 *
 * @param font TrueType or OpenType, no collection
 * @param shipped the folder with `harfbuzz-subset.wasm`
 * @throws what HarfBuzz cannot read
 */
export async function subsetFont(font: Uint8Array, characters: Iterable<number>, shipped: string): Promise<Uint8Array> {
  mustHaveWebAssembly("an SVG or a page with a font of yours");
  const wasm = await readShipped(shipped, "harfbuzz-subset.wasm");
  const { instance } = await WebAssembly.instantiate(wasm);
  // Its memory goes with it: nothing has to be freed, and a hostile font spoils nobody else's.
  const hb = instance.exports as HarfBuzz;
  hb._initialize();
  const data = hb.malloc(font.byteLength);
  if (data === 0) throw new Error("there is not enough memory for the font");
  new Uint8Array(hb.memory.buffer).set(font, data);
  const face = hb.hb_face_create(hb.hb_blob_create(data, font.byteLength, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
  hb.hb_set_clear(features);
  hb.hb_set_invert(features);
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(wanted, character);
  const subset = hb.hb_subset_or_fail(face, input);
  const blob = subset === 0 ? 0 : hb.hb_face_reference_blob(subset);
  const length = blob === 0 ? 0 : hb.hb_blob_get_length(blob);
  if (length === 0) throw new Error("its glyphs cannot be read");
  // Memory may have grown, and moved, in between.
  const start = hb.hb_blob_get_data(blob, 0);
  return new Uint8Array(hb.memory.buffer).slice(start, start + length);
}
