/**
 * What every room stands on: who is acting, ids, the database and its second lock, web plumbing, calendar files and tables
 * that people bring. Owns no data on people and knows no rule of the field.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.kring.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
