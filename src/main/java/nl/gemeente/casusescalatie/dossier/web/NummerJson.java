package nl.gemeente.casusescalatie.dossier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.boot.jackson.JsonComponent;

/** A number is plain text in JSON, in the API and in form fields. */
@JsonComponent
class NummerJson {

    static class Schrijver extends JsonSerializer<Nummer> {

        @Override
        public void serialize(Nummer nummer, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(nummer.waarde());
        }
    }

    static class Lezer extends JsonDeserializer<Nummer> {

        @Override
        public Nummer deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String tekst = json.getValueAsString("").strip();
            return Nummer.isNummer(tekst)
                    ? Nummer.van(tekst)
                    : (Nummer) context.handleWeirdStringValue(Nummer.class, "", "no number");
        }
    }
}
