// Writes names.json: what Prometheus calls metrics of OpenTelemetry, as its own translator says.
//
//	go run . < metrics.json > names.json
//
// metrics.json is a list of {name, unit, instrument}; the script scripts/golden-prometheus-names.ts writes it and runs this.
package main

import (
	"encoding/json"
	"log"
	"os"

	"github.com/prometheus/otlptranslator"
)

type metric struct {
	Name       string `json:"name"`
	Unit       string `json:"unit"`
	Instrument string `json:"instrument"`
}

func main() {
	var metrics []metric
	if err := json.NewDecoder(os.Stdin).Decode(&metrics); err != nil {
		log.Fatal(err)
	}
	types := map[string]otlptranslator.MetricType{
		"counter":       otlptranslator.MetricTypeMonotonicCounter,
		"updowncounter": otlptranslator.MetricTypeNonMonotonicCounter,
		"gauge":         otlptranslator.MetricTypeGauge,
		"histogram":     otlptranslator.MetricTypeHistogram,
	}
	strategies := []otlptranslator.TranslationStrategyOption{
		otlptranslator.UnderscoreEscapingWithSuffixes,
		otlptranslator.UnderscoreEscapingWithoutSuffixes,
		otlptranslator.NoUTF8EscapingWithSuffixes,
		otlptranslator.NoTranslation,
	}
	type answer struct {
		metric
		Names []string `json:"names"`
	}
	answers := []answer{}
	for _, one := range metrics {
		names := []string{}
		for _, strategy := range strategies {
			namer := otlptranslator.NewMetricNamer("", strategy)
			name, err := namer.Build(otlptranslator.Metric{Name: one.Name, Unit: one.Unit, Type: types[one.Instrument]})
			if err != nil {
				log.Fatal(err)
			}
			names = append(names, name)
		}
		answers = append(answers, answer{one, names})
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(answers); err != nil {
		log.Fatal(err)
	}
}
