/** Peers that the benchmarks measure against. */
package nl.gemeente.bench;
