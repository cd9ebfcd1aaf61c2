// `npm run package [-- TARGET ...]`: what people install, in release/. Without TARGET: what this system can make.
//
//   Linux    dir tar.gz deb, and by name AppImage rpm zip
//   macOS    dmg zip, and by name dir
//   Windows  nsis portable, and by name dir zip
//
//   --made-up  around a made-up Electron, for tests; also what is taken on Linux when the runtime is not here
import { findElectron, MADE_UP } from "./find-electron.mjs";
import { makePackages, possibleTargets, SYSTEMS } from "./make-packages.mjs";

try {
  await packageFor(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function packageFor(args) {
  const system = SYSTEMS[process.platform];
  if (!system) throw new Error(`packages are made on Linux, macOS and Windows, and not on ${process.platform}`);
  const named = args.filter((word) => !word.startsWith("--"));
  const unknown = named.filter((target) => !system.known.includes(target));
  if (unknown.length > 0)
    throw new Error(`unknown target ${unknown.join(", ")}; on this system there are ${system.known.join(", ")}`);
  const { targets, reasons } = await possibleTargets(named.length > 0 ? named : system.usual);
  const told = [...reasons].map(([target, reason]) => `${target} is left out: ${reason}`);
  if (named.length > 0 && told.length > 0) throw new Error(told.join("\n"));
  for (const line of told) console.log(line);
  const electron = await findElectron(args.includes("--made-up"));
  // What is made up must not be taken for what people install.
  await makePackages({ targets, electron, output: electron === MADE_UP ? "release/made-up" : "release/packages" });
}
