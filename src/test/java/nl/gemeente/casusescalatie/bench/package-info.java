/** Benchmarks, run by {@code ./mvnw -Pbench verify}: each compares this application with a peer in the same run and writes a ratio to target/bench. */
package nl.gemeente.casusescalatie.bench;
