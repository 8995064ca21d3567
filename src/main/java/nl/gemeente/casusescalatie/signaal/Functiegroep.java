package nl.gemeente.casusescalatie.signaal;

/** Who reports: the ten function groups that the plan trains (6.1.2), and people outside the town hall. */
public enum Functiegroep {
    BOA("Boa"),
    BOUWINSPECTEUR("Bouwinspecteur"),
    BURGERZAKEN("Burgerzaken"),
    TOEZICHTHOUDER("Handhaver of toezichthouder"),
    JEUGD_EN_GEZINSTEAM("Jeugd- en gezinsteam"),
    JONGERENWERKER("Jongerenwerker"),
    LEERPLICHTAMBTENAAR("Leerplichtambtenaar"),
    VERGUNNINGVERLENER("Vergunningverlener"),
    WIJK_GGD("Wijk-GGD"),
    WMO("Wmo-medewerker"),
    PARTNER("Partnerorganisatie"),
    INWONER("Inwoner"),
    ANDERS("Anders");

    private final String naam;

    Functiegroep(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
