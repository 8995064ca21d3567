package nl.gemeente.casusescalatie.proces;

/** Models were deployed or taken away and that is committed; published each time, also for the deployment at start. */
public record ModellenGedeployed() {}
