package nl.gemeente.casusescalatie.proces;

/** Models were deployed and are committed; published for each deployment, also the one at start. */
public record ModellenGedeployed() {}
