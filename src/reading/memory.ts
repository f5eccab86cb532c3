/** Numbers in one run of memory that grows at its end: looking at objects all over the heap costs more than comparing them. */
export class Tape {
  cells = new Int32Array(1024)
  length = 0

  /** @returns the address of the first of them */
  push(numbers: readonly number[]): number {
    const address = this.length
    this.length += numbers.length
    if (this.length > this.cells.length) {
      const cells = new Int32Array(2 * this.length)
      cells.set(this.cells)
      this.cells = cells
    }
    this.cells.set(numbers, address)
    return address
  }
}

/** From numbers above zero to numbers, in one run of memory: zero where there is none. */
export class NumberMap {
  /** Key and value in turn; a key of zero is a free slot. */
  #cells = new Int32Array(16)
  #size = 0

  get(key: number): number {
    const cells = this.#cells
    return cells[slotOf(cells, key) + 1]!
  }

  set(key: number, value: number): void {
    const slot = slotOf(this.#cells, key)
    if (this.#cells[slot] === 0 && 4 * ++this.#size > this.#cells.length) {
      const old = this.#cells
      this.#cells = new Int32Array(2 * old.length)
      for (let from = 0; from < old.length; from += 2) if (old[from] !== 0) write(this.#cells, old[from]!, old[from + 1]!)
    }
    write(this.#cells, key, value)
  }
}

function write(cells: Int32Array, key: number, value: number): void {
  const slot = slotOf(cells, key)
  cells[slot] = key
  cells[slot + 1] = value
}

/** Where a key stands, or would stand. */
function slotOf(cells: Int32Array, key: number): number {
  const mask = cells.length - 2
  // Numbers that follow one another go to different lines of memory, which is no worse, and fill no run of slots.
  let slot = Math.imul(key, 0x9e3779b2) & mask
  while (cells[slot] !== 0 && cells[slot] !== key) slot = (slot + 2) & mask
  return slot
}
