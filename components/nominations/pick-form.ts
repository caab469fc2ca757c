/** Id of the form that takes the people ticked in the table, which stands outside of it. */
export const pickForm = 'pick'

/** As many as one may nominate at once. */
export const mostPicked = 30
