/** PostgreSQL: our own or somebody's, the roles, and the acting user that row-level security asks for. */
@NullMarked
package nl.kring.platform.database;

import org.jspecify.annotations.NullMarked;
