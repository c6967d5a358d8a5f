/**
 * A place in an object, as linked segments. It becomes text only when a fault needs it.
 *
 * A name is a field, a number an index, `[key]` a map key.
 */
export class Path {
  readonly parent: Path | undefined;
  readonly segment: string | number;
  readonly subscript: boolean;

  constructor(segment: string | number, parent?: Path, subscript = false) {
    this.parent = parent;
    this.segment = segment;
    this.subscript = subscript;
  }

  /** Returns the place of a field below this one. */
  child(name: string): Path {
    return new Path(name, this);
  }

  /** Returns the place of a list item. */
  index(index: number): Path {
    return new Path(index, this, true);
  }

  /** Returns the place of a map entry. */
  key(key: string): Path {
    return new Path(key, this, true);
  }

  /** Spells the place as the server does: `spec.template.spec.containers[0].image`. */
  toString(): string {
    const own = this.subscript ? `[${this.segment}]` : String(this.segment);
    if (this.parent === undefined) return own;
    return `${this.parent}${this.subscript ? "" : "."}${own}`;
  }
}
