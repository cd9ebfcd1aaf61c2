/**
 * papaparse's type declarations name this type of the DOM, for downloads that nothing here makes. Without this line its
 * library could not be type-checked.
 */
type BufferSource = ArrayBuffer | ArrayBufferView;
