/** Everything is drawn out sideways: screens are wider than high, and so are the names beside the nodes. */
export const WIDTH = 1.4;
