package nl.gemeente.casusescalatie.basis;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of a dossier in a column. */
@Converter
public class Nummerkolom implements AttributeConverter<@Nullable Nummer, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Nummer nummer) {
        return nummer == null ? null : nummer.waarde();
    }

    @Override
    public @Nullable Nummer convertToEntityAttribute(@Nullable String kolom) {
        return kolom == null ? null : Nummer.van(kolom);
    }
}
