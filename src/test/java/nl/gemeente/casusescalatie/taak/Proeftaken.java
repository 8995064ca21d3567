package nl.gemeente.casusescalatie.taak;

import java.util.List;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.ProefDoenModel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a task to watch over, of the aandachtsfunctionaris, and a person who can do it. */
@Component
class Proeftaken {

    private final Taakbewaking bewaking;
    private final Ladderpost ladderpost;
    private final TaskService taken;
    private final IdentityService identiteiten;
    private final Processen processen;
    private final Procesbaan baan;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;

    Proeftaken(
            Taakbewaking bewaking,
            Ladderpost ladderpost,
            TaskService taken,
            IdentityService identiteiten,
            Processen processen,
            Procesbaan baan,
            Nummers nummers,
            Tijdlijn tijdlijn,
            JdbcClient database) {
        this.bewaking = bewaking;
        this.ladderpost = ladderpost;
        this.taken = taken;
        this.identiteiten = identiteiten;
        this.processen = processen;
        this.baan = baan;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.database = database;
    }

    /** The first task of a new run of the test process: due after five working days. */
    Proeftaak maak() {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        processen.start(ProefDoenModel.PROCES, nummer, Route.rechtdoor());
        baan.voerJobsUit(nummer);
        return new Proeftaak(nummer, baan.taak(nummer, "proef-beoordelen").getId());
    }

    /** Somebody with an address of that name, in each of these roles; whoever makes a persona takes it away again. */
    void persona(String wie, String... rollen) {
        User gebruiker = identiteiten.newUser(wie);
        gebruiker.setEmail(wie + "@gemeente.example");
        gebruiker.setPassword("Lang-Genoeg-1x");
        identiteiten.saveUser(gebruiker);
        for (String rol : rollen) {
            identiteiten.createMembership(wie, rol);
        }
    }

    /** The watch over terms, narrowed to this one task: other tests leave tasks of their own. */
    final class Proeftaak {

        private final Nummer nummer;
        private final String id;

        private Proeftaak(Nummer nummer, String id) {
            this.nummer = nummer;
            this.id = id;
        }

        Nummer nummer() {
            return nummer;
        }

        String id() {
            return id;
        }

        void pak(String wie) {
            taken.setAssignee(id, wie);
        }

        String behandelaar() {
            return taken.createTaskQuery().taskId(id).singleResult().getAssignee();
        }

        void beklim() {
            bewaking.teBeklimmen().stream().filter(id::equals).forEach(bewaking::beklim);
        }

        void verstuur() {
            post().forEach(ladderpost::verstuur);
        }

        void verstuurAlleen(String soort) {
            post().filter(bericht -> bericht.soort().name().equals(soort)).forEach(ladderpost::verstuur);
        }

        private Stream<Ladderpost.Post> post() {
            return ladderpost.teVersturen().stream()
                    .filter(bericht -> bericht.taakId().equals(id));
        }

        List<String> zinnen() {
            return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
        }

        List<String> groepen() {
            return database.sql("select group_id_ from act_ru_identitylink where task_id_ = ? order by 1")
                    .param(id)
                    .query(String.class)
                    .list();
        }
    }
}
