package nl.gemeente.casusescalatie.notificatie;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import nl.gemeente.casusescalatie.basis.Datum;

/** Writes an {@link Afspraak} as iCalendar (RFC 5545): the number of the meeting and its time, nothing else. */
final class Agendabestand {

    private Agendabestand() {}

    /**
     * @param afzender e-mail address of the municipality, the organiser
     * @param domein makes the number of the meeting unique in the world
     */
    static String van(Bericht bericht, Afspraak afspraak, String afzender, String domein, Clock klok) {
        VEvent overleg = new VEvent();
        // Stays the same at each change, so that an agenda moves the existing entry.
        overleg.setUid(bericht.nummer() + "@" + domein);
        overleg.setSequence(afspraak.versie());
        overleg.setDateTimeStamp(Date.from(klok.instant()));
        overleg.setDateStart(Date.from(afspraak.begin()));
        overleg.setDateEnd(Date.from(afspraak.begin().plus(afspraak.duur())));
        overleg.setSummary("Signalenoverleg " + bericht.nummer());
        overleg.setLocation("Zie uitnodiging");
        overleg.setClassification(Classification.PRIVATE);
        overleg.setStatus(afspraak.vervallen() ? Status.cancelled() : Status.confirmed());
        overleg.setOrganizer(new Organizer("Casusescalatie Mensenhandel", afzender));
        Attendee genodigde = new Attendee(null, bericht.ontvanger());
        genodigde.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        overleg.addAttendee(genodigde);

        ICalendar agenda = new ICalendar();
        agenda.setProductId("-//Casusescalatie Mensenhandel//NL");
        agenda.setMethod(new Method(afspraak.methode()));
        agenda.addEvent(overleg);
        agenda.getTimezoneInfo()
                .setDefaultTimezone(
                        new TimezoneAssignment(TimeZone.getTimeZone(Datum.ZONE), tijdzone(afspraak.begin())));
        return Biweekly.write(agenda).go();
    }

    /**
     * Only the offset on the day of the meeting, as Java knows it: no rule of ours has to follow changes in summer
     * time.
     */
    private static VTimezone tijdzone(Instant begin) {
        ZoneRules regels = Datum.ZONE.getRules();
        ZoneOffsetTransition overgang = regels.previousTransition(begin.plusSeconds(1));
        Observance stand = regels.isDaylightSavings(begin) ? new DaylightSavingsTime() : new StandardTime();
        LocalDateTime sinds = overgang.getDateTimeBefore();
        stand.setDateStart(new DateTimeComponents(
                sinds.getYear(),
                sinds.getMonthValue(),
                sinds.getDayOfMonth(),
                sinds.getHour(),
                sinds.getMinute(),
                sinds.getSecond(),
                false));
        stand.setTimezoneOffsetFrom(verschil(overgang.getOffsetBefore()));
        stand.setTimezoneOffsetTo(verschil(overgang.getOffsetAfter()));
        VTimezone tijdzone = new VTimezone(Datum.ZONE.getId());
        if (stand instanceof DaylightSavingsTime zomertijd) {
            tijdzone.addDaylightSavingsTime(zomertijd);
        } else {
            tijdzone.addStandardTime((StandardTime) stand);
        }
        return tijdzone;
    }

    private static UtcOffset verschil(ZoneOffset verschil) {
        return new UtcOffset(TimeUnit.SECONDS.toMillis(verschil.getTotalSeconds()));
    }
}
