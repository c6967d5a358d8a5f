/** Whether a manifest of a Job has null in place of what the server generates: an apply then deletes that, and is refused. */
export function deletesGenerated({
  kind,
  spec,
}: {
  readonly kind?: string;
  readonly spec?: unknown;
}): boolean {
  type Fields = { readonly [name: string]: Fields | null | undefined } | null | undefined;
  const { selector, template } = (spec ?? {}) as { readonly selector?: Fields; readonly template?: Fields };
  return (
    kind === "Job" &&
    [selector, selector?.matchLabels, template?.metadata, template?.metadata?.labels].includes(null)
  );
}
