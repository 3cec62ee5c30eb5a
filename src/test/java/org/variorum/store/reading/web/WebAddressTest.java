package org.variorum.store.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/a b?q=x|y#z, https://example.org/a%20b?q=x%7Cy",
        "https://bücher.example/käse, https://xn--bcher-kva.example/k%C3%A4se",
        "https://example.org/a%20b, https://example.org/a%20b"})
    void addressesAreTakenAsPeopleWriteThem(String typed, URI address) {
        assertThat(WebAddress.parse(typed)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1/, true", "http://[::1]:80/, true", "http://192.168.1.1/, true",
        "http://169.254.169.254/, true", "http://8.8.8.8/, false"})
    void addressesOfTheOwnNetworkAreKnown(URI address, boolean local) {
        assertThat(WebAddress.isLocal(address)).isEqualTo(local);
    }
}
