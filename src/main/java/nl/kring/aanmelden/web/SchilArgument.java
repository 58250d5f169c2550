package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.kring.platform.web.Schil;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The shell of the page as a parameter. */
record SchilArgument(Schilmaker maker) implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Schil.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binder) {
        return maker.maak(Objects.requireNonNull(verzoek.getNativeRequest(HttpServletRequest.class)));
    }
}
