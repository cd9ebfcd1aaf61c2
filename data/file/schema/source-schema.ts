import * as v from "valibot";
import { isBareName } from "./bare-name.ts";
import { describeValue } from "../problems/describe-value.ts";
import { id, listOf, ofLimitedSize, oneOf, prose, text, textOf, webAddress } from "./fields.ts";
import { type Fields, looseObject, strictObject } from "./strict-object.ts";
import type { CslDate, CslName, SourceDocument } from "../../places/document.ts";
import type { Source, SourceCustom } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { moment } from "./when-schema.ts";

const nameFields = {
  family: v.exactOptional(v.pipe(text(200), v.description("Family name of a person."))),
  given: v.exactOptional(v.pipe(text(200), v.description("Given name of a person."))),
  literal: v.exactOptional(v.pipe(text(200), v.description("Name of an organisation, or a name as it stands."))),
} satisfies Fields<CslName>;

const cslName: v.GenericSchema<unknown, CslName> = v.pipe(
  strictObject("a name", nameFields),
  v.check(
    ({ family, literal }) => family !== undefined || literal !== undefined,
    'a name needs "family" (a person) or "literal" (an organisation); add one of them',
  ),
  v.description("A CSL name: family and given for a person, literal for an organisation."),
);

const dateFields = {
  raw: v.pipe(text(100), v.description('The date as an EDTF string: "2016-10-03".')),
} satisfies Fields<CslDate>;

const cslDate: v.GenericSchema<unknown, CslDate> = v.pipe(strictObject("a CSL date", dateFields));

const documentFields = {
  file: v.pipe(
    text(255),
    v.check(
      (name) => name === "" || isBareName(name),
      ({ input }) => `must be a file name without a folder, not ${describeValue(input)}`,
    ),
    v.description("Name of the document's file, without folder."),
  ),
  sha256: v.pipe(
    textOf(/^[0-9a-f]{64}$/, "64 lower-case hex digits (what `sha256sum` prints)"),
    v.description("SHA-256 of the file's bytes."),
  ),
} satisfies Fields<SourceDocument>;

const sourceDocument: v.GenericSchema<unknown, SourceDocument> = v.pipe(
  strictObject("a document", documentFields),
  v.description("The document that locators count in. It is not part of the timeline."),
);

const customFields = {
  code: v.exactOptional(
    v.pipe(
      textOf(/^[A-Z0-9]{2,4}$/, 'two to four capital letters or digits ("WP")'),
      v.description(
        "What the chip shows. Left out, it is made from the source's name where the source carries a claim.",
      ),
    ),
  ),
  unnamedOutlet: v.exactOptional(
    v.pipe(
      v.literal(
        true,
        ({ input }) => `must be true, not ${describeValue(input)}; leave it out where the outlet is known`,
      ),
      v.description("Says that the document does not name its outlet. Version 2."),
    ),
  ),
  published: v.exactOptional(v.pipe(moment, v.description("When it was published."))),
  issuedBasis: v.exactOptional(
    v.pipe(
      oneOf(["stated", "inferred"]),
      v.description("Whether the document states its publication date, or it was inferred (how: published.basis)."),
    ),
  ),
  derivedFrom: v.exactOptional(
    v.pipe(listOf(id()), v.description("Ids of the sources of which this one, as a whole, is a copy.")),
  ),
  document: v.exactOptional(sourceDocument),
} satisfies Fields<Written<SourceCustom>>;

const sourceCustom: v.GenericSchema<unknown, Written<SourceCustom>> = v.pipe(
  looseObject('the "custom" of a source', customFields),
  ofLimitedSize(),
  v.description("What CSL has no word for."),
);

/** The fields of a source. */
export const sourceFields = {
  id: v.pipe(id(), v.description("What claims refer to.")),
  type: v.pipe(text(60), v.description('CSL item type: "article-newspaper", "webpage", "speech".')),
  title: text(500),
  "container-title-short": v.exactOptional(
    v.pipe(text(60), v.description("Its short name, of which the letters of a chip are made: NYT. Version 2.")),
  ),
  "container-title": v.exactOptional(v.pipe(text(300), v.description("The newspaper, site or series it appeared in."))),
  author: v.exactOptional(listOf(cslName)),
  issued: v.exactOptional(v.pipe(cslDate, v.description("When it was published, for citations."))),
  accessed: v.exactOptional(v.pipe(cslDate, v.description("When it was looked up."))),
  URL: v.exactOptional(webAddress()),
  publisher: v.exactOptional(text(300)),
  "publisher-place": v.exactOptional(text(300)),
  language: v.exactOptional(v.pipe(text(35), v.description('BCP 47 language tag: "en".'))),
  genre: v.exactOptional(text(200)),
  note: v.exactOptional(prose(5000)),
  custom: v.optional(sourceCustom, {}),
} satisfies Omit<Fields<Written<Source>>, "custom"> & {
  readonly custom: v.GenericSchema<unknown, Written<SourceCustom>>;
};

/** Something that speaks: a CSL-JSON item. */
export const sourceSchema: v.GenericSchema<unknown, Written<Source>> = v.pipe(
  strictObject("a source", sourceFields),
  v.description("A source: a CSL-JSON item. What the document does not state is left out."),
);
