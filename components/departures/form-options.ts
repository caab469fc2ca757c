/** How many empty rows stand below the filled ones; saving brings as many again. */
export const emptyRows = 3
