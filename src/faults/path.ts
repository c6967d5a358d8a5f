/**
 * A place in an object, as linked segments. It becomes text only when an error is made of it.
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

  /** The place of a field below this one. */
  child(name: string): Path {
    return new Path(name, this);
  }

  /** The place of a list's item. */
  index(index: number): Path {
    return new Path(index, this, true);
  }

  /** The place of a map's entry. */
  key(key: string): Path {
    return new Path(key, this, true);
  }

  /** The server's spelling: `spec.template.spec.containers[0].image`. */
  toString(): string {
    const own = this.subscript ? `[${this.segment}]` : String(this.segment);
    if (this.parent === undefined) return own;
    return `${this.parent}${this.subscript ? "" : "."}${own}`;
  }
}
