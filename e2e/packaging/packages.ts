/** The packages under test: `npm run packaged` has made them twice, and says where. */
import path from "node:path";

/** Folder of the packages. */
export const PACKAGES = named("SOURCELINE_PACKAGES");

/** Folder of the same packages, made again. */
export const AGAIN = named("SOURCELINE_PACKAGES_AGAIN");

/** The packaged program's executable. */
export const EXECUTABLE = named("SOURCELINE_PACKAGED");

/** Folder of the packaged program, with its executable in it or, on macOS, beside it. */
export const RESOURCES =
  process.platform === "darwin"
    ? path.resolve(EXECUTABLE, "..", "..", "Resources")
    : path.join(path.dirname(EXECUTABLE), "resources");

/** The archive that the program is in. */
export const ARCHIVE = path.join(RESOURCES, "app.asar");

function named(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set; run "npm run packaged"`);
  return value;
}
