package nl.gemeente.casusescalatie.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at a real door of the running application: over HTTP, with or without a session, following no redirect. */
public final class Deur {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI basis;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final @Nullable String basic;

    private Deur(int port, @Nullable String basic) {
        this.basis = URI.create("http://127.0.0.1:" + port);
        this.basic = basic;
    }

    public static Deur onbekend(int port) {
        return new Deur(port, null);
    }

    /** A program that sends its password along with each request; in the tests the password is the name. */
    public static Deur programma(int port, String gebruiker) {
        return programma(port, gebruiker, gebruiker);
    }

    public static Deur programma(int port, String gebruiker, String wachtwoord) {
        byte[] pair = (gebruiker + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        return new Deur(port, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** A person who logged in on the login page. */
    public static Deur persoon(int port, String gebruiker) {
        Deur deur = new Deur(port, null);
        HttpResponse<String> answer = deur.logIn(gebruiker, gebruiker);
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("fout")) {
            throw new IllegalStateException("Inloggen als " + gebruiker + " gaf " + answer.statusCode() + " naar "
                    + answer.headers().firstValue("Location").orElse("nergens"));
        }
        return deur;
    }

    public HttpResponse<String> logIn(String gebruiker, String wachtwoord) {
        return form(
                "/inloggen", Map.of("gebruikersnaam", gebruiker, "wachtwoord", wachtwoord, "_csrf", csrf("/inloggen")));
    }

    /** The token that the form on this page carries. */
    public String csrf(String page) {
        Matcher matcher = CSRF.matcher(get(page).body());
        return matcher.find() ? matcher.group(1) : "";
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, Map.of());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, Map.of("Content-Type", "application/json"));
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** A form of a page of ours, with the token that a browser sends along. */
    public HttpResponse<String> vulIn(String path, Map<String, String> fields) {
        Map<String, String> alles = new LinkedHashMap<>(fields);
        alles.put("_csrf", csrf("/"));
        return form(path, alles);
    }

    /** A form with one file, as a browser sends it. */
    public HttpResponse<String> bestand(String path, Map<String, String> fields, String naam, String inhoud) {
        String rand = "----rand7c13";
        String body = fields.entrySet().stream()
                        .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(rand, field.getKey(), field.getValue()))
                        .collect(Collectors.joining())
                + "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(rand, naam, inhoud, rand);
        return send(
                "POST",
                path,
                body,
                Map.of("Content-Type", "multipart/form-data; boundary=" + rand, "Accept", "text/html"));
    }

    /** As the scripts of the webapps do: with the token of their cookie. */
    public HttpResponse<String> webapp(String method, String path, @Nullable String json) {
        get("/camunda/app/welcome/default/");
        return send(
                method,
                path,
                json,
                Map.of(
                        "Content-Type", "application/json",
                        "Accept", "application/json",
                        "X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("")));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** A download, byte for byte. */
    public HttpResponse<byte[]> bytes(String path) {
        return send("GET", path, null, Map.of(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> send(String method, String path, @Nullable String body, Map<String, String> headers) {
        return send(method, path, body, headers, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            String method,
            String path,
            @Nullable String body,
            Map<String, String> headers,
            HttpResponse.BodyHandler<T> lezer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(basis + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (basic != null) {
            request.header("Authorization", basic);
        }
        try {
            return client.send(request.build(), lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
