package nl.gemeente.casusescalatie.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Matches the whole address, whatever servlet answers it. The matchers of Spring Security leave the part out that chose
 * the servlet; the engine's REST APIs are servlets of their own, and a rule on "/engine-rest/**" would then never match
 * and protect nothing.
 */
final class Adres implements RequestMatcher {

    private final @Nullable String method;
    private final List<PathPattern> patterns;

    private Adres(@Nullable String method, String... patterns) {
        this.method = method;
        this.patterns = Arrays.stream(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    static Adres op(String... patterns) {
        return new Adres(null, patterns);
    }

    static Adres metMethode(String method, String... patterns) {
        return new Adres(method, patterns);
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (method != null && !method.equals(request.getMethod())) {
            return false;
        }
        String rest = request.getPathInfo();
        PathContainer path = PathContainer.parsePath(request.getServletPath() + (rest == null ? "" : rest));
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
