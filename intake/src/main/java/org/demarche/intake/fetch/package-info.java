/**
 * Fetches from the web: the only package of Demarche that reaches for the network.
 *
 * <p>In: an address. Out: what one request to it gave; redirects are answers, and whoever asked
 * decides on them. Only http and https, only addresses of the open internet unless the user allows
 * a host by name, and always to the very address that was checked. No cookies, no scripts, no
 * credentials. The library, Apache HttpClient, is seen here alone.
 */
@NullMarked
package org.demarche.intake.fetch;

import org.jspecify.annotations.NullMarked;
