/** What makes a command stop with status 2: one Chinese sentence that says where, what, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
