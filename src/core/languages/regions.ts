/**
 * States and provinces of large countries, and their large towns, that the news names without telling the country, as English
 * and Swedish news spells them. Names that are somebody's as often are left out. A list of facts after ISO 3166-2, compiled for this project (MIT).
 */
export const regions: readonly string[] = `
Aarhus
Abia
Abia State
Abkhazia
Abruzzo
Aceh
Adamawa
Adamawa State
Agra
Ahmedabad
Aizawl
Akwa Ibom
Akwa Ibom State
Albany
Albay
Albuquerque
Alice Springs
Allahabad
Allentown
Amazonas
Amhara
Amritsar
An Giang
Anaheim
Anambra
Anambra State
Andalusia
Andhra Pradesh
Anhui
Ann Arbor
Annapolis
Antalya
Antrim
Aquitaine
Arequipa
Armagh
Arunachal Pradesh
Arusha
Assam
Asturias
Aswan
Ayodhya
Ba Ria
Bac Giang
Bac Kan
Bac Lieu
Bac Ninh
Baden-Württemberg
Baguio
Bahia
Baja California
Bakersfield
Bakhmut
Ballarat
Balochistan
Bandung
Banja Luka
Baquba
Baringo
Barranquilla
Bashkortostan
Basilan
Basque Country
Batangas
Baton Rouge
Bauchi
Bauchi State
Bayelsa
Bayelsa State
Beersheba
Belgorod
Belo Horizonte
Ben Tre
Bendigo
Benue
Benue State
Beslan
Bethlehem
Bhopal
Bhubaneswar
Bihar
Binh Dinh
Binh Duong
Binh Phuoc
Binh Thuan
Blantyre
Bloemfontein
Bohol
Bomet
Borneo
Borno
Borno State
Brandenburg
Brno
Broome
Bryansk
Buffalo City
Bukavu
Bulacan
Bulawayo
Bunbury
Bundaberg
Bungoma
Burgundy
Busan
Busia
Bà Rịa
Bình Dương
Bình Phước
Bình Thuận
Bình Định
Bạc Liêu
Bắc Giang
Bắc Kạn
Bắc Ninh
Bến Tre
Ca Mau
Cagayan de Oro
Cairns
Calabria
Cancun
Cannes
Cantabria
Cao Bang
Cao Bằng
Cape Coast
Carlow
Casablanca
Cavan
Cavite
Ceará
Cebu
Cebu City
Chandigarh
Charlottetown
Chattanooga
Chelyabinsk
Chengdu
Chernihiv
Chhattisgarh
Chiang Mai
Chiapas
Chittagong
Chongqing
Christchurch
Ciudad Juarez
Cochabamba
Coimbatore
Cork
Corsica
Cotabato
Cross River
Cross River State
Curitiba
Cusco
Cuzco
Cà Mau
Cần Thơ
Da Lat
Daegu
Dagestan
Dak Lak
Dak Nong
Dalian
Davao
Davao City
Davos
Dehradun
Deir ez-Zor
Delhi NCR
Delta State
Derry
Dien Bien
Dien Bien Phu
Diyarbakir
Dnipro
Donbas
Donegal
Dong Nai
Dong Thap
Dubbo
Dubrovnik
Duesseldorf
Duluth
Dunedin
Dusseldorf
Düsseldorf
Eastern Cape
Ebonyi
Ebonyi State
Edo State
Eilat
Eindhoven
Ekiti
Ekiti State
Ekurhuleni
Eldoret
Elgeyo Marakwet
Embu
Emilia-Romagna
Entebbe
Enugu
Enugu State
Erbil
Erfurt
Extremadura
Faisalabad
Fallujah
Far North Queensland
Faridabad
Fermanagh
Flanders
Fort Lauderdale
Fortaleza
Fredericton
Free State
Fresno
Fujian
Fukuoka
Galway
Gansu
Garissa
Gauteng
Gaziantep
Geelong
Ghaziabad
Ghent
Gia Lai
Goa
Goiás
Gold Coast
Gombe
Gombe State
Greensboro
Groningen
Grozny
Guadalajara
Guangdong
Guangxi
Guangzhou
Guayaquil
Guizhou
Gujarat
Gulu
Gurgaon
Gurugram
Guwahati
Ha Giang
Ha Tinh
Hai Duong
Hainan
Hangzhou
Harbin
Harrisburg
Haryana
Hau Giang
Hebei
Hebron
Heidelberg
Heilongjiang
Helmand
Henan
Herat
Himachal Pradesh
Hoa Binh
Hobart
Hoi An
Homa Bay
Homs
Honolulu
Hubballi
Hubei
Hunan
Hung Yen
Huế
Hà Giang
Hà Tĩnh
Hòa Bình
Hưng Yên
Hải Dương
Hải Phòng
Hậu Giang
Hồ Chí Minh City
Hội An
Ibiza
Iloilo
Imo State
Imphal
Incheon
Indore
Ingushetia
Inner Mongolia
Innsbruck
Invercargill
Iqaluit
Irbil
Irkutsk
Isfahan
Isiolo
Izmir
Jaffna
Jaipur
Jalalabad
Jalisco
Jammu
Jammu and Kashmir
Jenin
Jericho
Jharkhand
Jiangsu
Jiangxi
Jigawa
Jigawa State
Johor
Jonglei State
Kachin State
Kaduna
Kaduna State
Kajiado
Kakamega
Kalgoorlie
Kalimantan
Kaliningrad
Kamchatka
Kano State
Kanpur
Kaohsiung
Karbala
Kargil
Karnataka
Karratha
Kashgar
Katanga
Katowice
Katsina
Katsina State
Kayah State
Kebbi
Kebbi State
Kedah
Kelantan
Kerala
Kericho
Khan Younis
Khanh Hoa
Kherson
Khyber Pakhtunkhwa
Khánh Hòa
Kiambu
Kien Giang
Kildare
Kilifi
Kilkenny
Kirkuk
Kisii
Kisumu
Kitui
Kitwe
Kivu
Kiên Giang
Knoxville
Kobani
Kochi
Kogi
Kogi State
Kohima
Kon Tum
Kordofan
Krasnoyarsk
Kumasi
Kunduz
Kunming
Kurdistan
KwaZulu-Natal
Kwale
Kwara
Kwara State
Labrador
Ladakh
Lagos State
Laguna
Lai Chau
Lai Châu
Laikipia
Lam Dong
Lampedusa
Lamu
Lang Son
Lao Cai
Laois
Latakia
Launceston
Lausanne
Lazio
Leh
Leipzig
Leitrim
Leyte
Lhasa
Liaoning
Liguria
Limerick
Limpopo
Lodz
Lombardy
Lombok
Londonderry
Long An
Louth
Lower Saxony
Lubumbashi
Ludhiana
Luhansk
Luxor
Luzon
Lào Cai
Lâm Đồng
Lạng Sơn
Machakos
Madhya Pradesh
Madurai
Magdeburg
Maguindanao
Maharashtra
Maiduguri
Majorca
Makassar
Makati
Makati City
Mallorca
Maluku
Manaus
Mandalay
Mandera
Mangaluru
Manipur
Maracaibo
Marawi
Mariupol
Marsabit
Mashhad
Mato Grosso
Mazar-i-Sharif
Mbarara
Meath
Mecklenburg-Western Pomerania
Medellin
Meerut
Meghalaya
Melaka
Michoacán
Migori
Mildura
Minas Gerais
Mindanao
Misrata
Mitrovica
Mizoram
Monterrey
Mount Gambier
Mount Isa
Mpumalanga
Multan
Murang'a
Murmansk
Mwanza
Mykolaiv
Mysore
Mysuru
Mzuzu
Nablus
Nagaland
Nagorno-Karabakh
Nagoya
Nagpur
Najaf
Nakuru
Nam Định
Nanjing
Narok
Nasarawa
Nasarawa State
Nashik
Nazareth
Ndola
Negeri Sembilan
Negros
Negros Occidental
Negros Oriental
Nghe An
Nghệ An
Nha Trang
Niger State
Ningxia
Ninh Binh
Ninh Bình
Ninh Thuan
Ninh Thuận
Noida
Normandy
North Queensland
North Rhine-Westphalia
Northern Cape
Northern Territory
Northwest Territories
Novi Sad
Novosibirsk
Nuevo León
Nunavik
Nunavut
Nyamira
Nyandarua
Nyeri
Oaxaca
Occitanie
Odense
Odisha
Offaly
Ogun
Ogun State
Okinawa
Omdurman
Ondo
Ondo State
Oromia
Ostrava
Osun
Osun State
Oyo State
Pahang
Palawan
Palermo
Pampanga
Pangasinan
Paraná
Patagonia
Patna
Pattaya
Perak
Perlis
Pernambuco
Phu Quoc
Phu Tho
Phu Yen
Phuket
Phú Quốc
Phú Thọ
Phú Yên
Piedmont
Pietermaritzburg
Plateau State
Plovdiv
Polokwane
Poltava
Port Elizabeth
Port Harcourt
Port Hedland
Port Lincoln
Port Said
Port Sudan
Porto Alegre
Potsdam
Poznan
Prayagraj
Prince Edward Island
Puducherry
Puebla
Puglia
Pune
Putrajaya
Qingdao
Qinghai
Qom
Quang Binh
Quang Nam
Quang Ngai
Quang Ninh
Quang Tri
Quezon City
Quảng Bình
Quảng Nam
Quảng Ngãi
Quảng Ninh
Quảng Trị
Rafah
Raipur
Rajasthan
Rajkot
Rakhine State
Ramadi
Ranchi
Rawalpindi
Recife
Rhineland-Palatinate
Rio Grande do Sul
Rivers State
Rockhampton
Rondônia
Roscommon
Rostov-on-Don
Rotorua
Rouen
Saarland
Sabah
Sakhalin
Salzburg
Samarra
Samburu
Sapporo
Sarawak
Sardinia
Saskatoon
Saxony
Saxony-Anhalt
Schleswig-Holstein
Scranton
Selangor
Sevastopol
Seville
Shaanxi
Shandong
Shanxi
Shenyang
Shepparton
Shillong
Shimla
Shiraz
Shreveport
Siaya
Sichuan
Sikkim
Simferopol
Sinaloa
Sindh
Sioux Falls
Sirte
Sligo
Soc Trang
Sochi
Sokoto
Sokoto State
South Ossetia
Soweto
Spokane
Srebrenica
St. John's
Stellenbosch
Stormont
Suez
Sulawesi
Sulaymaniyah
Sulu
Sumatra
Sumy
Sunshine Coast
Surabaya
Surat
Sylhet
Szeged
Sóc Trăng
Sơn La
Tabriz
Tacloban
Taita Taveta
Takoradi
Tallahassee
Tamale
Tamaulipas
Tamil Nadu
Tampere
Tamworth
Tana River
Taraba
Taraba State
Tatarstan
Tauranga
Tay Ninh
Telangana
Terengganu
Thai Binh
Thai Nguyen
Thanh Hoa
Thanh Hóa
Tharaka
Thessaloniki
Thiruvananthapuram
Thua Thien Hue
Thuringia
Thái Bình
Thái Nguyên
Thừa Thiên Huế
Tianjin
Tien Giang
Tigray
Tijuana
Tikrit
Timbuktu
Timisoara
Tipperary
Tiền Giang
Tobruk
Toowoomba
Topeka
Townsville
Tra Vinh
Trans Nzoia
Transnistria
Trieste
Tripura
Tromso
Trondheim
Trà Vinh
Tshwane
Tucson
Turkana
Turku
Tuscany
Tuyen Quang
Tuyên Quang
Tây Ninh
Uasin Gishu
Umbria
Urumqi
Utrecht
Uttar Pradesh
Uttarakhand
Vadodara
Varanasi
Varna
Veneto
Veracruz
Vihiga
Vinh Long
Vinh Phuc
Visakhapatnam
Visayas
Vladikavkaz
Vojvodina
Volgograd
Voronezh
Vung Tau
Vĩnh Long
Vĩnh Phúc
Vũng Tàu
Wagga Wagga
Wajir
Wallonia
Warrnambool
Waterford
Waziristan
West Bengal
West Pokot
Western Cape
Wexford
Whitehorse
Whyalla
Wichita
Wicklow
Wiesbaden
Winnipeg
Wollongong
Wroclaw
Xi'an
Yekaterinburg
Yellowknife
Yen Bai
Yobe
Yobe State
Yogyakarta
Yokohama
Yucatán
Yukon
Yunnan
Yên Bái
Zacatecas
Zambales
Zamboanga
Zamfara
Zamfara State
Zaporizhzhia
Zaragoza
Zhejiang
Điện Biên
Điện Biên Phủ
Đà Lạt
Đà Nẵng
Đắk Lắk
Đắk Nông
Đồng Nai
Đồng Tháp
`
  .trim()
  .split('\n');
