package nl.kring.demo.domain;

/**
 * The outcome of DT1 for what the demo writes down. A copy of seven rules on purpose: the demo may not know the module that
 * decides, and a test of that module can hold its answers against these lines.
 */
record Scenario(String regel, String scenario) {

    static Scenario van(String wijkcoachBetrokken, String dientBetrokken, String houding) {
        if ("JA".equals(wijkcoachBetrokken)) {
            return new Scenario("DT1.1", "TWEE");
        }
        if ("JA".equals(dientBetrokken)) {
            return switch (houding) {
                case "BEDENKTIJD" -> new Scenario("DT1.3", "EEN");
                case "AKKOORD" -> new Scenario("DT1.4", "EEN");
                case "HOUDT_AF" -> new Scenario("DT1.5", "DRIE");
                default -> new Scenario("DT1.2", "EEN");
            };
        }
        return new Scenario("WIL_NIET_ZEGGEN".equals(wijkcoachBetrokken) ? "DT1.7" : "DT1.6", "GEEN");
    }

    boolean isEen() {
        return "EEN".equals(scenario);
    }
}
