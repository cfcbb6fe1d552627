/** What is read of words that tell a state and nothing more, but for the state. */
export const PLAIN = {
  kind: 'status',
  manner: null,
  completedOn: [],
  times: null,
  through: null,
  extendedTo: null,
};
