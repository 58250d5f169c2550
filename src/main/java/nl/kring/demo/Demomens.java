package nl.kring.demo;

import java.util.UUID;

/**
 * Someone as whom one can look around in the demo.
 *
 * @param wie who this is, in a short Dutch sentence
 * @param groep the heading under which this person stands: Ouders, Kinderopvang, Wijkteam en hulp, or Stad
 * @param gebruikersnaam the name of the account, which has no password
 */
public record Demomens(String naam, String wie, String groep, String gebruikersnaam, UUID account) {}
