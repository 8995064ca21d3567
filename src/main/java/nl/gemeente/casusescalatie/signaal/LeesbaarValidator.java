package nl.gemeente.casusescalatie.signaal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class LeesbaarValidator implements ConstraintValidator<Leesbaar, String> {

    private boolean regels;

    @Override
    public void initialize(Leesbaar regel) {
        regels = regel.regels();
    }

    @Override
    public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
        return tekst == null || tekst.codePoints().allMatch(this::mag);
    }

    private boolean mag(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL -> regels && (teken == '\n' || teken == '\r' || teken == '\t');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> regels;
            case Character.SURROGATE -> false;
            case Character.FORMAT -> !keertDeLeesrichting(teken);
            // U+FFFE and its like belong to no character.
            default -> (teken & 0xFFFE) != 0xFFFE;
        };
    }

    private static boolean keertDeLeesrichting(int teken) {
        return teken == 0x061C
                || teken == 0x200E
                || teken == 0x200F
                || teken >= 0x202A && teken <= 0x202E
                || teken >= 0x2066 && teken <= 0x2069;
    }
}
