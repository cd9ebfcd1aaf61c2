// The program's parts in a form that tools read: CycloneDX 1.6. No time and no random serial number, so that the same
// program has the same bill.

/**
 * @param {{ version: string, packages: readonly Told[], crates: readonly Told[], electron: Told }} told
 * @param {(name: string, version: string) => string | undefined} integrity of a package, as package-lock.json has it
 * @returns {string} JSON
 */
export function billOfMaterials({ version, packages, crates, electron }, integrity) {
  const library = (told) => ({
    ...component("library", "npm", told),
    ...hashes(integrity(told.name, told.version)),
    ...(told.name === "@resvg/resvg-wasm" && {
      components: crates.map((crate) => component("library", "cargo", crate)),
    }),
  });
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component("application", "npm", { name: "sourceline", version, licence: "MIT" }) },
    components: [component("framework", "npm", electron), ...packages.map(library)],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(type, kind, { name, version, licence }) {
  const purl = `pkg:${kind}/${name.replace("@", "%40")}@${version}`;
  const isExpression = /\s/.test(licence);
  const licenses = [isExpression ? { expression: licence } : { license: { id: licence } }];
  return { type, "bom-ref": purl, name, version, purl, licenses };
}

/** npm writes the hash of a package's archive in base64, CycloneDX in hexadecimal digits. */
function hashes(integrity) {
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? "") ?? [];
  if (base64 === undefined) return {};
  return { hashes: [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] };
}
