/** What `export` takes from a picture that the timeline keeps under a name. What the call says comes first. */
import { furnitureOfPicture, layerOfPicture, sizeOfPicture, viewOfPicture } from "../../../data/export/kept-picture.ts";
import { findPicture } from "../../../data/export/find-picture.ts";
import type { ViewLink } from "../../../data/look/linked-view.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { CallError } from "../command.ts";
import type { CommandOption, OptionValues } from "../option-table.ts";
import type { FURNITURE_OPTIONS } from "./export-furniture.ts";
import type { PAGE_SIZE_OPTIONS } from "./export-page-size.ts";
import type { VIEW_OPTIONS } from "./export-view.ts";

export const PICTURE_OPTIONS = {
  picture: {
    placeholder: "NAME",
    help: "a picture that the timeline keeps under this name: its view, size, words and notes; other options come first",
    read: (text) => text,
  },
} satisfies Record<string, CommandOption<string>>;

type FurnitureValues = OptionValues<typeof FURNITURE_OPTIONS>;
type SizeValues = OptionValues<typeof PAGE_SIZE_OPTIONS>;
type Values = FurnitureValues &
  SizeValues &
  OptionValues<typeof PICTURE_OPTIONS> &
  Pick<OptionValues<typeof VIEW_OPTIONS>, "view">;

/** What is drawn where the call names a picture. */
export interface PictureCall<V extends Values> {
  readonly values: V;
  readonly layer?: EditorsLayer;
  /** Its name, as the timeline has it. */
  readonly picture?: string;
  /** The picture's own view, where the call gives none. */
  readonly view?: ViewLink;
}

/**
 * The options of a call with those of the picture that it names behind them.
 *
 * @throws CallError where the timeline keeps no such picture
 */
export function withPicture<V extends Values>(values: V, { pictures = [] }: Timeline): PictureCall<V> {
  if (values.picture === undefined) return { values };
  const picture = findPicture(pictures, values.picture);
  if ("problem" in picture) throw new CallError(`--picture: ${picture.problem}`);
  return {
    values: { ...sizeBehind(values, picture), ...furnitureBehind(picture), ...values },
    ...notesOf(values, { pictures }, picture.name),
    ...(!values.view && { view: viewOfPicture(picture) }),
  };
}

/** What is added to the picture of that name, where there is one: a link that the call gives, or a picture holds, may be to it. */
export function notesOf(
  values: Values,
  { pictures = [] }: Pick<Timeline, "pictures">,
  name: string | undefined,
): Pick<PictureCall<Values>, "layer" | "picture"> {
  const picture = pictures.find((each) => each.name === name);
  return picture ? { layer: layerBehind(values, layerOfPicture(picture)), picture: picture.name } : {};
}

/** A preset of the call begins anew, and so does its number of pixels. */
function sizeBehind({ preset, dpi, scale }: SizeValues, picture: NamedPicture): SizeValues {
  if (preset) return {};
  const { dpi: own, ...size } = sizeOfPicture(picture);
  return { ...size, ...(own !== undefined && dpi === undefined && scale === undefined && { dpi: own }) };
}

function furnitureBehind(picture: NamedPicture): FurnitureValues {
  const { asOf, reports, notes, sourceList, ...same } = furnitureOfPicture(picture);
  return {
    ...same,
    ...(asOf !== undefined && { "as-of": asOf }),
    ...(notes && { notes }),
    ...(sourceList && { "source-list": sourceList }),
    ...(reports === false && { "no-reports": true as const }),
  };
}

/** A heading of the call takes the place of the picture's. */
function layerBehind(values: FurnitureValues, layer: EditorsLayer): EditorsLayer {
  const { title, standfirst, ...others } = layer;
  return {
    ...others,
    ...(title !== undefined && values.title === undefined && { title }),
    ...(standfirst !== undefined && values.subtitle === undefined && { standfirst }),
  };
}
