package nl.gemeente.casusescalatie.overleg;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the municipality holds its signalenoverleg. The plan (6.3.1.1) says "periodiek" and gives no frequency: six weeks
 * is a proposal [R], to be settled by the client [U].
 *
 * @param cyclus time between two meetings
 * @param eersteKeer the day from which the cycle is counted, so that a new release never moves it
 * @param aanloopdagen days between the start of the cycle and the meeting itself [R]
 * @param peildagen days before the meeting on which the agenda is made [R]
 * @param tijd when the meeting begins [R]
 * @param inzagedagen for how many days after the meeting a participant still sees the items of the invitation [R]
 * @param duur how long a meeting takes, for the agendas of the participants [R]
 * @param peiltijd when on its day the agenda is made, and a meeting of the cycle is planned [R]
 * @param minutenPerPunt how long an item takes, unless the chair says otherwise [R]
 * @param quorum who must be there when the meeting opens; the plan names them as standing participants [S 6.3.1.1];
 *     that the meeting needs them is our choice [R]
 */
@ConfigurationProperties("casusescalatie.overleg")
public record Overleginstellingen(
        @DefaultValue("P42D") Period cyclus,
        @DefaultValue("2026-01-05") LocalDate eersteKeer,
        @DefaultValue("14") int aanloopdagen,
        @DefaultValue("7") int peildagen,
        @DefaultValue("10:00") LocalTime tijd,
        @DefaultValue("14") int inzagedagen,
        @DefaultValue("PT2H") Duration duur,
        @DefaultValue("07:00") LocalTime peiltijd,
        @DefaultValue("10") int minutenPerPunt,
        @DefaultValue({"POLITIE", "ODWH", "RIEC"}) Set<Ketenpartner> quorum) {}
