// Stands for Node's streams in the page and its workers: there are none.
export const Stream = undefined
