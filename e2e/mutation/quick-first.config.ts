import { mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import unit from "../vitest.config.ts";

/** The quick ones first: a mutant that a quick test kills does not wait for a slow one. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const took = ({ project, moduleId }: TestSpecification): number => {
      const key = `${project.name}:${moduleId.slice(project.config.root.length)}`;
      return this.ctx.cache.getFileTestResults(key)?.duration ?? 0;
    };
    return Promise.resolve([...files].sort((a, b) => took(a) - took(b)));
  }
}

// Vitest reads a default export and nothing else.
export default mergeConfig(
  { ...unit, test: { ...unit.test, include: ["data/**/*.test.ts", "renderer/picture/**/*.test.ts"] } },
  {
    test: {
      // On a busy machine a test takes minutes. A loop without end is stopped from outside.
      testTimeout: 600_000,
      sequence: { sequencer: QuickFirst },
      exclude: [
        "**/node_modules/**",
        // Stryker runs tests in threads, and the zone of a thread cannot be changed.
        "**/scene-zones.test.ts",
        // Half a minute for a table that no mutant is in.
        "**/font-metrics.test.ts",
      ],
    },
  },
);
