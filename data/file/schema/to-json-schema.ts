import { toJsonSchema } from "@valibot/to-json-schema";
import { timelineSchema } from "./timeline-schema.ts";
import { fragmentSelector, quoteSelector, selector } from "./claim-schema.ts";
import { moment, span, when } from "./when-schema.ts";

/**
 * The JSON Schema (2020-12) of a timeline file, as an object that can be written as JSON. It is what editors complete
 * and explain from, and is generated from the schema that the program itself parses with. What JSON Schema cannot say
 * (days that exist, references between ids) only the program checks.
 */
export function timelineJsonSchema(): object {
  const { $schema, $defs, ...root } = toJsonSchema(timelineSchema, {
    target: "draft-2020-12",
    // An object is checked to be one before its fields are; what describes it is the last schema of the two.
    typeMode: "output",
    definitions: { moment, span, quoteSelector, fragmentSelector },
    ignoreActions: ["check", "raw_check", "raw_transform"],
    overrideSchema: ({ valibotSchema }) => {
      if (valibotSchema === when) return { anyOf: [{ $ref: "#/$defs/moment" }, { $ref: "#/$defs/span" }] };
      return valibotSchema === selector
        ? { anyOf: [{ $ref: "#/$defs/quoteSelector" }, { $ref: "#/$defs/fragmentSelector" }] }
        : undefined;
    },
  });
  return {
    $schema,
    $id: "https://sourceline.example/timeline.schema.json",
    title: "Sourceline timeline",
    ...root,
    $defs,
  };
}
