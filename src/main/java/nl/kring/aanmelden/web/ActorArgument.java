package nl.kring.aanmelden.web;

import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The acting user as a parameter; a page that asks for one is never reached without. */
final class ActorArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binder) {
        return HuidigeActor.nu().orElseThrow(NietGevonden::of);
    }
}
