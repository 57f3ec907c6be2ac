import type { Position } from './flow'

/** Blocks have one width, so that mirroring needs no measuring. */
export const blockWidth = 264

/**
 * Stored positions read left to right. In a right-to-left page the view alone is mirrored: the flow starts at the right,
 * while the stored flow, shared with colleagues who read the other way, stays as it is. Mirroring twice is no change.
 */
export function mirrored(position: Position, rightToLeft: boolean): Position {
  return rightToLeft ? { x: -(position.x + blockWidth), y: position.y } : position
}
