/** What a picture that is kept under a name asks for, in the words of an export. */
import { sizeOfWords, type AskedSize } from "./asked-size.ts";
import type { Furniture } from "./picture-options.ts";
import type { ViewLink } from "../look/linked-view.ts";
import { FIRST_LOOK } from "../look/look.ts";
import { decodeViewLink } from "../look/view-link.ts";
import type { NamedPicture, WrittenCallout } from "../pictures/named/named-picture.ts";
import type { Callout, EditorsLayer } from "../pictures/editors-layer.ts";

/** What its editor adds to what is drawn. An empty title or standfirst is none: see `furnitureOfPicture`. */
export function layerOfPicture(picture: NamedPicture): EditorsLayer {
  const { title, standfirst, takeaway, hidden = [], numbered, callouts = [] } = picture;
  return {
    ...(title && { title }),
    ...(standfirst && { standfirst }),
    ...(takeaway !== undefined && { takeaway }),
    hidden,
    ...(numbered && { numbered }),
    callouts: callouts.flatMap(calloutOf),
  };
}

function calloutOf({ text, event, interval }: WrittenCallout): readonly Callout[] {
  if (event !== undefined) return [{ text, on: { event } }];
  return interval ? [{ text, on: { interval } }] : [];
}

/** What stands around the lanes, besides the words of its layer. */
export function furnitureOfPicture(picture: NamedPicture): Furniture {
  const { title, standfirst, credit, "as-of": asOf, legend, notes, "source-list": sourceList, reports } = picture;
  return {
    ...(title === "" && { title }),
    ...(standfirst === "" && { subtitle: standfirst }),
    ...(credit !== undefined && { credit }),
    ...(asOf !== undefined && { asOf }),
    ...(legend && { legend }),
    ...(notes !== undefined && { notes }),
    ...(sourceList !== undefined && { sourceList }),
    ...(reports !== undefined && { reports }),
  };
}

/** Its size; what it does not say is as the preset has it, or as usual. */
export function sizeOfPicture(picture: NamedPicture): AskedSize {
  return sizeOfWords(picture);
}

/** What it looks at. The timeline that it is kept in is the one that is meant, whatever its file was called once. */
export function viewOfPicture({ view }: NamedPicture): ViewLink {
  const read = view === undefined ? undefined : decodeViewLink(view);
  if (!read?.ok) return { look: FIRST_LOOK };
  const { from, to, look, selection } = read.link;
  return {
    look,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(selection && { selection }),
  };
}
