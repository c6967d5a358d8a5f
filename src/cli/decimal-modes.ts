import type { Remark } from "./findings.ts";
import { fieldsOf, listOf, podSpecOf } from "./objects.ts";

/** Decimal numbers that look like a common file mode, and are one that nobody wants. 420, which is 0644, is none of them. */
const misread: ReadonlySet<unknown> = new Set([400, 440, 444, 500]);

function warningOn(field: string, mode: unknown): Remark[] {
  if (typeof mode !== "number" || !misread.has(mode)) return [];
  const meant = Number.parseInt(String(mode), 8);
  const message = `the decimal number ${mode} is the file mode 0${mode.toString(8)}: for 0${mode} write 0${mode} in YAML, ${meant} in JSON and 0o${mode} in code`;
  return [{ rule: "DecimalMode", field, message }];
}

/** Returns warnings about the modes in a source of a volume. */
function inSource(source: unknown, at: string): Remark[] {
  const { defaultMode, items } = fieldsOf(source);
  const ofItems = listOf(items).flatMap((item, i) =>
    warningOn(`${at}.items[${i}].mode`, fieldsOf(item).mode),
  );
  return [...warningOn(`${at}.defaultMode`, defaultMode), ...ofItems];
}

const withFiles = ["secret", "configMap", "downwardAPI"] as const;

/** Returns warnings about the file modes of an accepted manifest that are decimal, and look like octal ones. */
export function decimalModes(value: unknown): Remark[] {
  const { spec, at } = podSpecOf(value);
  return listOf(spec.volumes).flatMap((volume, i) => {
    const fields = fieldsOf(volume);
    const { sources } = fieldsOf(fields.projected);
    const path = `${at}.volumes[${i}]`;
    return [
      ...[...withFiles, "projected"].flatMap(name => inSource(fields[name], `${path}.${name}`)),
      ...listOf(sources).flatMap((source, j) =>
        withFiles.flatMap(name =>
          inSource(fieldsOf(source)[name], `${path}.projected.sources[${j}].${name}`),
        ),
      ),
    ];
  });
}
