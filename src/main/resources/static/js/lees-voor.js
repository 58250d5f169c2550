/*
 * Reads a question aloud with the browser's own voice. Nothing is sent by us: only a voice that works on the device itself is used,
 * because what is read is about a child. Without such a voice for the language the button stays hidden.
 */
(() => {
    'use strict';
    const spraak = window.speechSynthesis;
    if (!spraak || !window.SpeechSynthesisUtterance || window.kringLeestVoor) {
        return;
    }
    window.kringLeestVoor = true;
    const taal = document.documentElement.lang;
    // the first letters say which language; a voice for en-GB reads English
    const stem = (van) => spraak.getVoices().find((deze) => deze.localService && deze.lang.toLowerCase().split(/[-_]/)[0] === van);
    const OVERSLAAN = 'form, script, button, details, .kring-nl, [hidden]';

    /** What is heard: headings, sentences and points, each with its own language; not the buttons, and not the same again in Dutch. */
    const zinnen = (blok) => Array.from(blok.querySelectorAll('h1, h2, p, li'))
        .filter((deel) => !deel.closest(OVERSLAAN) && !deel.querySelector('p, li'))
        .flatMap((deel) => Array.from(deel.childNodes)
            .filter((stuk) => stuk.nodeType === Node.TEXT_NODE || !stuk.matches(OVERSLAAN + ', svg, :has(button)'))
            .map((stuk) => ({
                tekst: stuk.textContent.replace(/[\u2066-\u2069]/g, '').trim(),
                taal: (stuk.nodeType === Node.TEXT_NODE ? deel : stuk).closest('[lang]').lang,
            })))
        .filter((zin) => zin.tekst && stem(zin.taal));

    const knoppen = Array.from(document.querySelectorAll('[data-lees-voor]'));
    let bezig = null;
    const zet = (knop, aan) => {
        const woord = knop.querySelector('span');
        knop.dataset.begin ??= woord.textContent;
        woord.textContent = aan ? knop.dataset.stop : knop.dataset.begin;
    };
    const stop = () => {
        const knop = bezig;
        bezig = null;
        spraak.cancel();
        if (knop) {
            zet(knop, false);
        }
    };
    const begin = (knop) => {
        const rij = zinnen(knop.closest(knop.dataset.leesVoor));
        bezig = knop;
        zet(knop, true);
        rij.forEach((zin, nummer) => {
            const spreek = new SpeechSynthesisUtterance(zin.tekst);
            spreek.voice = stem(zin.taal);
            spreek.lang = spreek.voice.lang;
            spreek.rate = 0.9;
            if (nummer === rij.length - 1) {
                spreek.onend = () => bezig === knop && stop();
            }
            spraak.speak(spreek);
        });
    };
    const toon = () => knoppen.forEach((knop) => { knop.parentElement.hidden = !stem(taal); });
    knoppen.forEach((knop) => knop.addEventListener('click', () => {
        const was = bezig;
        stop();
        if (was !== knop) {
            begin(knop);
        }
    }));
    spraak.addEventListener?.('voiceschanged', toon);
    window.addEventListener('pagehide', stop);
    toon();
})();
