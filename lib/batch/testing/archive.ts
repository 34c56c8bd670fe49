/** An archive that says of its parts what one likes. */
interface Part {
  name: string;
  packed: Buffer;
  declared: number;
}

const deflated = 8;

function header(mark: number, { name, packed, declared }: Part, before: number[], after: number[]): Buffer {
  const numbers = (bytes: number, values: number[]): Buffer => {
    const made = Buffer.alloc(bytes * values.length);
    values.forEach((value, index) => made.writeUIntLE(value, index * bytes, bytes));
    return made;
  };
  return Buffer.concat([
    numbers(4, [mark]),
    numbers(2, [...before, 20, 0, deflated, 0, 0]),
    numbers(4, [0, packed.length, declared]),
    numbers(2, [name.length, 0]),
    numbers(2, after),
  ]);
}

export function archiveOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const file = Buffer.concat([header(0x04034b50, part, [], []), name, part.packed]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    entries.push(header(0x02014b50, part, [20], [0, 0, 0, 0, 0]), offset, name);
    files.push(file);
    at += file.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}
