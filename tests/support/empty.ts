// Stands in for `server-only`, which refuses to load outside of Next's server.
export {}
