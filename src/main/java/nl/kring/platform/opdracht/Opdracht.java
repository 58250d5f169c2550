package nl.kring.platform.opdracht;

import org.springframework.boot.ApplicationArguments;

/** One piece of work for the command line: {@code --kring.opdracht=<naam>}. */
public interface Opdracht {
    String naam();

    /** @return the process's exit code: 0 is done */
    int voerUit(ApplicationArguments argumenten);
}
