import { createHash } from "node:crypto";
import { type Finding, sentenceOf } from "../findings.ts";
import { withSlashes } from "../place.ts";

const severities = { error: "major", warning: "minor", note: "info" } as const;

/**
 * Makes the entries of a Code Quality report, which GitLab shows in a merge request. It compares the fingerprints with those of the target
 * branch, so they are independent of lines: a finding that only moved is not new.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export class CodeQuality {
  private readonly seen = new Map<string, number>();

  entry(finding: Finding): object {
    const { severity, rule, line } = finding;
    const path = withSlashes(finding.file);
    return {
      description: sentenceOf(finding),
      check_name: rule,
      fingerprint: this.fingerprint({ ...finding, file: path }),
      severity: severities[severity],
      // A finding about the whole file has no line, but GitLab requires one.
      location: { path, lines: { begin: Math.max(line, 1) } },
    };
  }

  private fingerprint({ rule, file, object, field, message }: Finding): string {
    const what = JSON.stringify([rule, file, object, field, message]);
    const before = this.seen.get(what) ?? 0;
    this.seen.set(what, before + 1);
    return createHash("sha256").update(`${what}${before}`).digest("hex");
  }
}
