/** The office in whose name the demo district is shown: a real id, because rules and lists know no other. */
export const DEMO_OFFICE = '500157'
